/** `text`, or its beginning and an ellipsis where it has more than `most` characters. */
export function cutText(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
