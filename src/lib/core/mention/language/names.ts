/** What a name shares with its adjective and its inflections: "Kazakhstan", "Kazakhs", "Kazakhstani" → "kazakh". */
export function nameStem(name: string): string {
  return name.toLowerCase().slice(0, 6);
}
