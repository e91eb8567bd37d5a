import type { FieldSource } from '../../../../src/core/documents/template/template-check';

/** One field of each type, for templates of a line. */
export const KIND: FieldSource = {
  fields: [
    { name: 'ชื่อ', type: 'text', about: '' },
    { name: 'วันที่หนังสือ', type: 'text', about: '', blankAllowed: true },
    { name: 'ปีที่1', type: 'text', about: '' },
    { name: 'คำสั่ง', type: 'text', about: '' },
    { name: 'มีชื่อ', type: 'flag', about: '' },
    {
      name: 'คน',
      type: 'list',
      about: '',
      fields: [
        { name: 'อายุ', type: 'text', about: '' },
        {
          name: 'ลูก',
          type: 'list',
          about: '',
          fields: [{ name: 'ชื่อลูก', type: 'text', about: '' }],
        },
      ],
    },
  ],
};
