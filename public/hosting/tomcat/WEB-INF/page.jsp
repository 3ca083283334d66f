<%@ page pageEncoding="UTF-8" session="false" trimDirectiveWhitespaces="true" %><%
  // Who may show the dashboard in a frame: add hosts after frame-ancestors 'self',
  // as in  frame-ancestors 'self' http://oa.example.gov.cn  · 允许嵌入本站的网站
  response.setHeader("Content-Security-Policy", "@POLICY@");
  response.setHeader("Referrer-Policy", "same-origin");
  response.setContentType("text/html;charset=UTF-8");
  application.getNamedDispatcher("default").forward(request, response);
%>
