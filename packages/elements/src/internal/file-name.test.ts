import { expect } from '@open-wc/testing';
import { endingOf, fileName } from './file-name.js';

describe('the name of a saved file', () => {
  it('is the title with the ending of the address, once', () => {
    expect(endingOf('files/0123456789abcdef/a.b.docx')).to.equal('.docx');
    expect(endingOf('https://www.example.gov.cn/down.PDF?id=1.2#p')).to.equal('.PDF');
    for (const href of ['', 'files/0123456789abcdef/form', 'https://www.example.gov.cn/', 'a/.docx', 'a.b/c'])
      expect(endingOf(href), href).to.equal('');
    expect(fileName('申请表', '.docx')).to.equal('申请表.docx');
    expect(fileName('申请表.DOCX', '.docx')).to.equal('申请表.docx');
    expect(fileName('申请表', '')).to.equal('申请表');
  });

  it('has nothing that file systems refuse or that hides its ending, and fits them', () => {
    expect(fileName('附件1：表/单*？\u202efdp\n', '.exe')).to.equal('附件1：表 单 ？ fdp.exe');
    expect(fileName('名. . ', '.pdf')).to.equal('名.pdf');
    expect(fileName('𠮷'.repeat(100), '.pdf')).to.equal(`${'𠮷'.repeat(80)}.pdf`);
  });
});
