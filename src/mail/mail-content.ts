/** A mail as the marketer writes it; each part may hold merge tags. A body without any markup is read as plain paragraphs. */
export interface MailContent {
  readonly subject: string;
  readonly preheader: string;
  readonly body: string;
}
