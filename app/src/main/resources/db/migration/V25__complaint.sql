-- Complaints: one append-only table a step (see casefile.Steps), the points of a complaint, the code tables.

create table sw_co_registration (
  case_number varchar(32) not null,
  step_round int not null,
  recorded_by varchar(64) not null,
  at_millis bigint not null,
  kind varchar(30),
  way varchar(30),
  request varchar(2000),
  evidence varchar(1000),
  known_on date,
  original_number varchar(32),
  pending varchar(30),
  real_matter varchar(30),
  told_method varchar(30),
  primary key (case_number, step_round)
);

create table sw_co_review (
  case_number varchar(32) not null,
  step_round int not null,
  recorded_by varchar(64) not null,
  at_millis bigint not null,
  entitled varchar(30),
  subject_clear varchar(30),
  facts_stated varchar(30),
  ours varchar(30),
  in_scope varchar(30),
  handled varchar(30),
  only_disagrees varchar(30),
  too_late varchar(30),
  anonymous varchar(30),
  opinion varchar(30),
  ground varchar(30),
  merged_into varchar(32),
  second_reason varchar(30),
  note varchar(1000),
  primary key (case_number, step_round)
);

create table sw_co_refusal (
  case_number varchar(32) not null,
  step_round int not null,
  recorded_by varchar(64) not null,
  at_millis bigint not null,
  approval varchar(30),
  note varchar(1000),
  primary key (case_number, step_round)
);

create table sw_co_notice (
  case_number varchar(32) not null,
  step_round int not null,
  recorded_by varchar(64) not null,
  at_millis bigint not null,
  items varchar(200),
  reason varchar(1000),
  breach boolean,
  primary key (case_number, step_round)
);

create table sw_co_supplement (
  case_number varchar(32) not null,
  step_round int not null,
  recorded_by varchar(64) not null,
  at_millis bigint not null,
  materials varchar(1000),
  supplied_on date,
  primary key (case_number, step_round)
);

create table sw_co_transfer (
  case_number varchar(32) not null,
  step_round int not null,
  recorded_by varchar(64) not null,
  at_millis bigint not null,
  organ varchar(100),
  reason varchar(1000),
  materials varchar(1000),
  primary key (case_number, step_round)
);

create table sw_co_transfer_receipt (
  case_number varchar(32) not null,
  step_round int not null,
  recorded_by varchar(64) not null,
  at_millis bigint not null,
  result varchar(30),
  received_on date,
  complainant_told_on date,
  note varchar(1000),
  primary key (case_number, step_round)
);

create table sw_co_clue (
  case_number varchar(32) not null,
  step_round int not null,
  recorded_by varchar(64) not null,
  at_millis bigint not null,
  result varchar(30),
  note varchar(1000),
  primary key (case_number, step_round)
);

create table sw_co_appointment (
  case_number varchar(32) not null,
  step_round int not null,
  recorded_by varchar(64) not null,
  at_millis bigint not null,
  lead_investigator varchar(64),
  second_investigator varchar(64),
  points varchar(1000),
  primary key (case_number, step_round)
);

create table sw_co_declaration (
  case_number varchar(32) not null,
  step_round int not null,
  recorded_by varchar(64) not null,
  at_millis bigint not null,
  recusal varchar(30),
  reason varchar(1000),
  primary key (case_number, step_round)
);

create table sw_co_defence_notice (
  case_number varchar(32) not null,
  step_round int not null,
  recorded_by varchar(64) not null,
  at_millis bigint not null,
  points varchar(1000),
  files_requested varchar(500),
  pause_assignments boolean,
  primary key (case_number, step_round)
);

create table sw_co_defence (
  case_number varchar(32) not null,
  step_round int not null,
  recorded_by varchar(64) not null,
  at_millis bigint not null,
  content varchar(2000),
  received_on date,
  primary key (case_number, step_round)
);

create table sw_co_investigation (
  case_number varchar(32) not null,
  step_round int not null,
  recorded_by varchar(64) not null,
  at_millis bigint not null,
  way varchar(30),
  report varchar(2000),
  subject_opinion varchar(1000),
  proposed varchar(30),
  ground varchar(30),
  review_body varchar(100),
  primary key (case_number, step_round)
);

create table sw_co_cosign (
  case_number varchar(32) not null,
  step_round int not null,
  recorded_by varchar(64) not null,
  at_millis bigint not null,
  opinion varchar(30),
  note varchar(1000),
  primary key (case_number, step_round)
);

create table sw_co_resumption (
  case_number varchar(32) not null,
  step_round int not null,
  recorded_by varchar(64) not null,
  at_millis bigint not null,
  ended_on date,
  result varchar(1000),
  primary key (case_number, step_round)
);

create table sw_co_decision (
  case_number varchar(32) not null,
  step_round int not null,
  recorded_by varchar(64) not null,
  at_millis bigint not null,
  outcome varchar(30),
  reason varchar(1000),
  measure varchar(30),
  measure_note varchar(500),
  ground varchar(30),
  paper_number varchar(100),
  primary key (case_number, step_round)
);

create table sw_co_reply (
  case_number varchar(32) not null,
  step_round int not null,
  recorded_by varchar(64) not null,
  at_millis bigint not null,
  basis varchar(1000),
  measures varchar(1000),
  note_to_subject varchar(1000),
  primary key (case_number, step_round)
);

create table sw_co_sheet (
  case_number varchar(32) not null primary key,
  content longtext not null,
  changed_by varchar(64) not null,
  changed_millis bigint not null
);

insert into sw_code (code_table, code, position, title, article, assumed, valid_from) values
  ('COMPLAINT_KIND', 'AID', 1, '法律援助', '《法律援助投诉处理办法》（司法部令第149号，2025年6月15日起施行）', false, '2013-01-01'),
  ('COMPLAINT_KIND', 'LAWYER', 2, '律师', '《中华人民共和国律师法》第五十二条', false, '2013-01-01'),
  ('COMPLAINT_KIND', 'NOTARY', 3, '公证', '《公证执业活动投诉处理办法》（司法部令第147号）', false, '2013-01-01'),
  ('COMPLAINT_KIND', 'FORENSIC', 4, '司法鉴定', '《司法鉴定执业活动投诉处理办法》（司法部令第144号）', false, '2013-01-01'),
  ('COMPLAINT_KIND', 'GRASSROOTS', 5, '基层法律服务', '基层法律服务所、基层法律服务工作者管理办法（条号待核）', true, '2013-01-01'),
  ('COMPLAINT_KIND', 'MEDIATOR', 6, '人民调解员', '《中华人民共和国人民调解法》（条号待核）', true, '2013-01-01'),
  ('COMPLAINT_KIND', 'HOTLINE', 7, '热线、窗口', '-', false, '2013-01-01'),
  ('COMPLAINT_KIND', 'FACILITY', 8, '设施', '-', false, '2013-01-01'),
  ('COMPLAINT_REALLY', 'OBJECTION', 1, '法律援助异议：向司法行政部门提出', '《中华人民共和国法律援助法》第四十九条', false, '2013-01-01'),
  ('COMPLAINT_REALLY', 'NOTARY_REVIEW', 2, '公证复查：向公证机构提出', '《公证程序规则》第六十一条', false, '2013-01-01'),
  ('COMPLAINT_REALLY', 'RECONSIDERATION', 3, '行政复议：自知道行政行为之日起六十日内申请', '《中华人民共和国行政复议法》第二十条', false, '2013-01-01'),
  ('COMPLAINT_REALLY', 'PETITION', 4, '信访：向有权处理的机关提出', '《信访工作条例》', false, '2013-01-01'),
  ('COMPLAINT_REALLY', 'CHASE', 5, '催办原案', '-', false, '2013-01-01'),
  ('COMPLAINT_REVIEW', 'ACCEPT', 1, '受理', '-', false, '2013-01-01'),
  ('COMPLAINT_REVIEW', 'REFUSE', 2, '拟不予受理', '-', false, '2013-01-01'),
  ('COMPLAINT_REVIEW', 'SUPPLEMENT', 3, '补充材料', '-', false, '2013-01-01'),
  ('COMPLAINT_REVIEW', 'TRANSFER', 4, '移送', '-', false, '2013-01-01'),
  ('COMPLAINT_REVIEW', 'MERGE', 5, '并案', '-', false, '2013-01-01'),
  ('COMPLAINT_REVIEW', 'CLUE', 6, '匿名，线索核查', '-', false, '2013-01-01'),
  ('COMPLAINT_REFUSAL', 'NOT_ENTITLED', 1, '投诉人不具有投诉主体资格', '《法律援助投诉处理办法》（2013年）第八条；现行各类投诉办法条号待核', true, '2013-01-01'),
  ('COMPLAINT_REFUSAL', 'NO_SUBJECT', 2, '没有明确的被投诉人和投诉请求，经告知未补充', '《法律援助投诉处理办法》（2013年）第八条；现行各类投诉办法条号待核', true, '2013-01-01'),
  ('COMPLAINT_REFUSAL', 'NO_FACTS', 3, '没有具体的事实和理由，经告知未补充', '《法律援助投诉处理办法》（2013年）第八条；现行各类投诉办法条号待核', true, '2013-01-01'),
  ('COMPLAINT_REFUSAL', 'OUT_OF_SCOPE', 4, '不属于投诉范围', '《法律援助投诉处理办法》（2013年）第八条；现行各类投诉办法条号待核', true, '2013-01-01'),
  ('COMPLAINT_REFUSAL', 'HANDLED', 5, '投诉事项已经处理，或者经复议、诉讼已经结案，且没有新的事实和证据', '《司法鉴定执业活动投诉处理办法》（2010年）不予受理情形；现行条号待核', true, '2013-01-01'),
  ('COMPLAINT_REFUSAL', 'ONLY_DISAGREES', 6, '仅对鉴定意见、公证书或者裁判有异议', '《司法鉴定执业活动投诉处理办法》（2010年）不予受理情形；现行条号待核', true, '2013-01-01'),
  ('COMPLAINT_REFUSAL', 'TOO_LATE', 7, '超过投诉时效', '《司法鉴定执业活动投诉处理办法》第四条；其他各类待核', true, '2013-01-01'),
  ('COMPLAINT_WAY', 'NOT_ENTITLED', 1, '可以由当事人本人或者其代理人投诉', '-', true, '2013-01-01'),
  ('COMPLAINT_WAY', 'NO_SUBJECT', 2, '补齐后可以再次投诉', '-', true, '2013-01-01'),
  ('COMPLAINT_WAY', 'NO_FACTS', 3, '补齐后可以再次投诉', '-', true, '2013-01-01'),
  ('COMPLAINT_WAY', 'OUT_OF_SCOPE', 4, '可以向有权处理的机关提出', '-', true, '2013-01-01'),
  ('COMPLAINT_WAY', 'HANDLED', 5, '对原处理不服的，依原答复告知的途径提出', '-', true, '2013-01-01'),
  ('COMPLAINT_WAY', 'ONLY_DISAGREES', 6, '可以依法申请重新鉴定、公证复查，或者上诉、申请再审', '-', true, '2013-01-01'),
  ('COMPLAINT_WAY', 'TOO_LATE', 7, '可以依法提起诉讼或者向有权机关反映', '-', true, '2013-01-01'),
  ('COMPLAINT_CLUE', 'TRANSFER', 1, '线索移交', '-', false, '2013-01-01'),
  ('COMPLAINT_CLUE', 'RECTIFY', 2, '属实，整改', '-', false, '2013-01-01'),
  ('COMPLAINT_CLUE', 'NOTHING', 3, '没有可以查证的内容', '-', false, '2013-01-01'),
  ('COMPLAINT_SUSPENSION', 'REVIEW_PENDING', 1, '投诉人申请公证复查或者复查争议投诉，处理期间中止调查', '《公证执业活动投诉处理办法》第二十三条', false, '2013-01-01'),
  ('COMPLAINT_OUTCOME', 'FOUNDED', 1, '投诉成立', '-', false, '2013-01-01'),
  ('COMPLAINT_OUTCOME', 'PARTLY', 2, '投诉部分成立', '-', false, '2013-01-01'),
  ('COMPLAINT_OUTCOME', 'UNFOUNDED', 3, '投诉不成立', '-', false, '2013-01-01'),
  ('COMPLAINT_OUTCOME', 'TERMINATED', 4, '终止', '-', false, '2013-01-01'),
  ('COMPLAINT_OUTCOME', 'RETURNED', 5, '退回补充调查', '-', false, '2013-01-01'),
  ('COMPLAINT_MEASURE', 'PENALTY', 1, '立案查处，依法给予行政处罚', '-', true, '2013-01-01'),
  ('COMPLAINT_MEASURE', 'REFERRAL', 2, '移送纪检监察机关或者公安机关', '-', true, '2013-01-01'),
  ('COMPLAINT_MEASURE', 'DISCIPLINE', 3, '移送行业协会给予行业惩戒', '-', true, '2013-01-01'),
  ('COMPLAINT_MEASURE', 'ORDER', 4, '责令限期改正', '-', true, '2013-01-01'),
  ('COMPLAINT_MEASURE', 'CRITICISM', 5, '批评教育', '-', true, '2013-01-01'),
  ('COMPLAINT_MEASURE', 'REPLACE', 6, '更换承办人', '-', true, '2013-01-01'),
  ('COMPLAINT_MEASURE', 'REFUND', 7, '退还费用、赔礼道歉', '-', true, '2013-01-01'),
  ('COMPLAINT_TERMINATION', 'WITHDRAWN', 1, '投诉人书面撤回投诉', '《公证执业活动投诉处理办法》第二十四条；其他各类参照', true, '2013-01-01'),
  ('COMPLAINT_TERMINATION', 'NOT_ACCEPTABLE', 2, '调查中发现属于不予受理的情形', '《公证执业活动投诉处理办法》第二十四条；其他各类参照', true, '2013-01-01'),
  ('COMPLAINT_REMEDY', 'AID', 1, '对本答复不服的，可以自知道之日起六十日内依法申请行政复议，也可以依法提起行政诉讼', '《中华人民共和国行政复议法》第二十条', true, '2013-01-01'),
  ('COMPLAINT_REMEDY', 'LAWYER', 2, '对本答复不服的，可以自知道之日起六十日内依法申请行政复议，也可以依法提起行政诉讼', '《中华人民共和国行政复议法》第二十条', true, '2013-01-01'),
  ('COMPLAINT_REMEDY', 'NOTARY', 3, '对本答复不服的，可以自知道之日起六十日内依法申请行政复议，也可以依法提起行政诉讼', '《中华人民共和国行政复议法》第二十条', true, '2013-01-01'),
  ('COMPLAINT_REMEDY', 'FORENSIC', 4, '对本答复不服的，可以自知道之日起六十日内依法申请行政复议，也可以依法提起行政诉讼', '《中华人民共和国行政复议法》第二十条', true, '2013-01-01'),
  ('COMPLAINT_REMEDY', 'GRASSROOTS', 5, '对本答复不服的，可以自知道之日起六十日内依法申请行政复议，也可以依法提起行政诉讼', '《中华人民共和国行政复议法》第二十条', true, '2013-01-01'),
  ('COMPLAINT_REMEDY', 'MEDIATOR', 6, '对本答复不服的，可以向本机关的上一级机关反映', '惯例', true, '2013-01-01'),
  ('COMPLAINT_REMEDY', 'HOTLINE', 7, '对本答复不服的，可以向本机关的上一级机关反映', '惯例', true, '2013-01-01'),
  ('COMPLAINT_REMEDY', 'FACILITY', 8, '对本答复不服的，可以向本机关的上一级机关反映', '惯例', true, '2013-01-01');
