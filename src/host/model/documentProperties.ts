import { HostObject } from '../object';

/** `workbook.properties`. */
export class HostDocumentProperties extends HostObject {
  static override readonly type = 'DocumentProperties';
  static override readonly scalars = [
    'title',
    'subject',
    'author',
    'keywords',
    'comments',
    'category',
    'manager',
    'company',
    'lastAuthor',
    'revisionNumber',
  ];
  title = '';
  subject = '';
  author = '';
  keywords = '';
  comments = '';
  category = '';
  manager = '';
  company = '';
  readonly lastAuthor = '';
  revisionNumber = 0;
}
