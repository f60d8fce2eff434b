import type { Block, Cell, CellBlock, MinutesDocument, Row, Table } from '#libs/minutes';

import { PILLARS } from './report-shape.data';

const paragraph = (text: string, more: Partial<CellBlock> = {}): CellBlock => ({ text, ...more });
const item = (label: string, text: string, depth = 0): CellBlock => ({ label, text, depth, item: true });
const column = (text: string): Cell => ({ scope: 'column', blocks: [paragraph(text)] });
const label = (text: string): Cell => ({ scope: 'row', blocks: [paragraph(text)] });
const cell = (...blocks: CellBlock[]): Cell => ({ blocks });
const row = (...cells: Cell[]): Row => ({ cells });

function workingGroup(): Table {
  const people: CellBlock[] = [
    paragraph('Ａグループ', { bold: true }),
    paragraph('＜ファシリテーター＞　地域支援課長'),
    paragraph('＜参加者＞　窓口相談課　就労支援課　保健相談課　若者支援課　児童支援室　教育相談室　６名', {
      words: true,
    }),
    paragraph('Ｂグループ', { bold: true }),
    paragraph('＜ファシリテーター＞　家庭支援センター所長'),
    paragraph(
      '＜参加者＞　共生推進室　高齢支援課　障害支援課　生活支援課　健康づくり課　子育て推進課　住まい政策課　７名',
      {
        words: true,
      },
    ),
    paragraph('※講義・講評　有識者委員'),
  ];
  return {
    kind: 'table',
    summary: '作業部会の開催概要',
    columns: [13, 43, 43],
    header: [row(column('区分'), column('第１回'), column('第２回'))],
    body: [
      row(
        label('日時'),
        cell(paragraph('令和７年５月15日（木）10：00～12：00')),
        cell(paragraph('令和７年５月29日（木）13：30～15：30')),
      ),
      row(
        label('内容'),
        cell(
          item('●', '全体の流れの説明'),
          item('●', '孤立しやすい世帯について（講義）'),
          item('●', '窓口相談の現状について（講義）'),
          item('●', 'グループ討議'),
          item('○', '孤立しやすい世帯の姿', 1),
          item('○', '見守りのための課題と手立て、連携のあり方（1）', 1),
        ),
        cell(
          item('●', '地域団体との協力について（講義）'),
          item('●', 'グループ討議'),
          item('○', '見守りのための課題と手立て、連携のあり方（2）', 1),
          item('○', '目標の案', 1),
          item('●', '聞き取りを行う地域団体の選定、聞き取り項目への意見'),
        ),
      ),
      row(label('参加者'), { colSpan: 2, blocks: people }),
    ],
  };
}

function project(): Table {
  const origins = ['第１回（全体会）', '第２回（調べる部会）', '第３回（調べる部会）'];
  const when = [
    '令和７年５月19日（月）13時～15時',
    '令和７年６月２日（月）10時～11時',
    '令和７年６月５日（木）14時～15時',
  ];
  const topics = [
    ['世帯とつながるには', '支え合いを広げるには', '役所の中でできること'],
    ['見守りのための課題と手立て、連携のあり方（1）'],
    ['見守りのための課題と手立て、連携のあり方（2）'],
  ];
  return {
    kind: 'table',
    summary: 'なのはなプロジェクトでの検討状況',
    columns: [13, 29, 29, 29],
    header: [row(column('区分'), ...origins.map(column))],
    body: [
      row(label('日時'), ...when.map((text) => cell(paragraph(text)))),
      row(
        label('内容'),
        ...topics.map((list) => cell(item('●', 'グループ討議'), ...list.map((text) => item('○', text, 1)))),
      ),
      row(label('参加者'), ...['34 名程度', '11 名', '8 名'].map((text) => cell(paragraph(text)))),
    ],
  };
}

function measures(): Block[] {
  const blocks: Block[] = [];
  let number = 0;
  PILLARS.forEach(({ title, measures: list }, pillar) => {
    blocks.push({ kind: 'heading', level: 2, text: `（${'１２３'[pillar]}）${title}` });
    for (const { title: measure, pairs } of list) {
      const name = `施策${'①②③④⑤⑥⑦'[number]}`;
      number += 1;
      blocks.push({ kind: 'heading', level: 3, text: `${name}　${measure}` });
      const side = (marker: string, [heading, ...bullets]: readonly string[]): Cell =>
        cell(paragraph(heading!, { label: marker, bold: true }), ...bullets.map((text) => item('・', text, 0.5)));
      const body = pairs.map(([issue, action], index) =>
        row(side('アイウエ'[index]!, issue), side('アイウエ'[index]!, action)),
      );
      const header = [row(column('課題'), column('取組内容'))];
      blocks.push({ kind: 'table', summary: `${name}の課題と取組内容`, columns: [1, 1], header, body });
    }
  });
  return blocks;
}

/**
 * A report in the shape and size of a ward's own: corner box, two overview tables, three pillars, seven measures,
 * 17 pairs, 34 headings and 89 bullets; `copies` sets it that many times under one title.
 */
export function reportShape(copies = 1): MinutesDocument {
  const blocks: Block[] = [];
  for (let copy = 1; copy <= copies; copy += 1) {
    const lines = ['資料２－１', '令和７年６月20日', '第１回地域の見守り推進会議・', '支え合い協議会'];
    blocks.push({ kind: 'cornerBox', lines });
    if (copy === 1) blocks.push({ kind: 'heading', level: 1, text: '地域の見守り計画策定作業部会等報告書' });
    blocks.push({ kind: 'heading', level: 2, text: `作業部会の開催概要（その${copy}・第２回終了時点）` });
    blocks.push(workingGroup());
    blocks.push({ kind: 'heading', level: 2, text: 'なのはなプロジェクトでの検討状況' });
    blocks.push(project());
    blocks.push(...measures());
  }
  const title = '地域の見守り計画策定作業部会等報告書';
  return { title, lang: 'ja-JP', issuedAt: '2025-06-20T00:00:00+09:00', footer: '', blocks };
}
