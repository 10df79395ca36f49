/** Why a file cannot be read. */

/** Why a file that was named, or is there, could not be read. */
export const WHY_UNREAD = [
  'no-access',
  'dangling-link',
  'link-loop',
  'not-a-file',
  'not-text',
  'not-utf-8',
  'too-long',
  'unreadable',
] as const
export type WhyUnread = (typeof WHY_UNREAD)[number]

/** What a file is that is no plain text. */
export type FileKind =
  | 'word'
  | 'spreadsheet'
  | 'presentation'
  | 'open-document'
  | 'old-office'
  | 'rich-text'
  | 'pdf'
  | 'image'
  | 'archive'
  | 'utf-16'
  | 'binary'
