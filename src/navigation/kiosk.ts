/** Whether an address (`#/present?auto=30`) is a foyer's: nobody is there to press a button. */
export function isKiosk(hash: string): boolean {
  return /^#\/present\?(?:.*&)?auto=/.test(hash)
}
