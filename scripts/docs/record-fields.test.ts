import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fieldPages, fieldsWithoutWords } from './record-fields.js';

describe('docs of the fields', () => {
  for (const { file, text } of fieldPages()) {
    it(`say in ${file.split('/').pop()} what the schemas are now: npm run docs`, () => {
      assert.equal(readFileSync(file, 'utf8'), text);
    });
  }

  it('have a meaning in both languages for every field', () => {
    // The fields of `benefit` are described one by one in docs/formats/benefit.md.
    const without = fieldsWithoutWords().filter((field) => !field.startsWith('policy: benefit.'));
    assert.deepEqual(without, []);
  });

  it('name every kind of record, its required fields, and the fields within fields', () => {
    const [english, chinese] = fieldPages().map(({ text }) => text);
    for (const row of [
      /^\| `id` \| id \| yes \| Permanent identifier/m,
      /^\| `relations\[\]\.on` \| date \|/m,
      /^\| `elements\.standards\[\]\.value` \| number \/ text \| yes \|/m,
      /^### Only `template: agenda`$/m,
    ]) {
      assert.match(english ?? '', row);
    }
    assert.match(chinese ?? '', /^## 政策文件 `policy`$/m);
    assert.match(chinese ?? '', /^\| `title` \| 文字 \| 是 \| 文件标题。/m);
  });
});
