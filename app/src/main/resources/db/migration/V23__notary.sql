-- Notarization: one append-only table a step (see notary.step); the grounds of its decisions.

create table sw_notary_dying_contact (
  case_number varchar(32) not null,
  step_round int not null,
  recorded_by varchar(64) not null,
  at_millis bigint not null,
  result varchar(64),
  means varchar(64),
  plan varchar(1000),
  primary key (case_number, step_round)
);

create table sw_notary_preview (
  case_number varchar(32) not null,
  step_round int not null,
  recorded_by varchar(64) not null,
  at_millis bigint not null,
  matter varchar(60),
  purpose varchar(64),
  place_of_use varchar(100),
  translation varchar(64),
  who_applies varchar(64),
  meeting_way varchar(64),
  meeting_reason varchar(64),
  meeting_on date,
  result varchar(64),
  note varchar(500),
  primary key (case_number, step_round)
);

create table sw_notary_application (
  case_number varchar(32) not null,
  step_round int not null,
  recorded_by varchar(64) not null,
  at_millis bigint not null,
  applied_on date,
  document_name varchar(100),
  copies bigint,
  pick_up varchar(64),
  note varchar(500),
  primary key (case_number, step_round)
);

create table sw_notary_acceptance (
  case_number varchar(32) not null,
  step_round int not null,
  recorded_by varchar(64) not null,
  at_millis bigint not null,
  materials varchar(2000),
  capacity varchar(64),
  fee bigint,
  fee_relief varchar(64),
  decision varchar(64),
  ground varchar(64),
  facts varchar(1000),
  accepted_on date,
  primary key (case_number, step_round)
);

create table sw_notary_bringing (
  case_number varchar(32) not null,
  step_round int not null,
  recorded_by varchar(64) not null,
  at_millis bigint not null,
  result varchar(64),
  materials varchar(2000),
  brought_on date,
  primary key (case_number, step_round)
);

create table sw_notary_inquiry (
  case_number varchar(32) not null,
  step_round int not null,
  recorded_by varchar(64) not null,
  at_millis bigint not null,
  inquired_on date,
  place varchar(64),
  recorder varchar(64),
  identity_check varchar(64),
  approved_by varchar(64),
  identity_result varchar(64),
  handling varchar(1000),
  intent varchar(1000),
  recording_number varchar(64),
  second_notary varchar(64),
  primary key (case_number, step_round)
);

create table sw_notary_examination (
  case_number varchar(32) not null,
  step_round int not null,
  recorded_by varchar(64) not null,
  at_millis bigint not null,
  checked_points varchar(1000),
  genuine varchar(64),
  proposal varchar(64),
  ground varchar(64),
  refund bigint,
  report varchar(2000),
  primary key (case_number, step_round)
);

create table sw_notary_standstill_ask (
  case_number varchar(32) not null,
  step_round int not null,
  recorded_by varchar(64) not null,
  at_millis bigint not null,
  ground varchar(64),
  materials varchar(2000),
  about varchar(500),
  counterpart varchar(100),
  reason varchar(1000),
  primary key (case_number, step_round)
);

create table sw_notary_standstill_end (
  case_number varchar(32) not null,
  step_round int not null,
  recorded_by varchar(64) not null,
  at_millis bigint not null,
  ground varchar(64),
  result varchar(64),
  facts varchar(1000),
  ended_on date,
  primary key (case_number, step_round)
);

create table sw_notary_approval (
  case_number varchar(32) not null,
  step_round int not null,
  recorded_by varchar(64) not null,
  at_millis bigint not null,
  decision varchar(64),
  attestation varchar(1000),
  collective boolean,
  reason varchar(1000),
  primary key (case_number, step_round)
);

create table sw_notary_deed (
  case_number varchar(32) not null,
  step_round int not null,
  recorded_by varchar(64) not null,
  at_millis bigint not null,
  issued_on date,
  copies bigint,
  translated boolean,
  fee_settled boolean,
  system_filed boolean,
  number varchar(64),
  primary key (case_number, step_round)
);

create table sw_notary_register_entry (
  case_number varchar(32) not null,
  step_round int not null,
  recorded_by varchar(64) not null,
  at_millis bigint not null,
  matter varchar(60),
  accepted_on date,
  notary varchar(64),
  approver varchar(64),
  way varchar(30),
  closed_on date,
  deed_number varchar(60),
  primary key (case_number, step_round)
);

create table sw_notary_archiving (
  case_number varchar(32) not null,
  step_round int not null,
  recorded_by varchar(64) not null,
  at_millis bigint not null,
  file_kind varchar(64),
  secret boolean,
  retention varchar(64),
  pages bigint,
  shelf varchar(64),
  primary key (case_number, step_round)
);

create table sw_notary_handing (
  case_number varchar(32) not null,
  step_round int not null,
  recorded_by varchar(64) not null,
  at_millis bigint not null,
  office varchar(100),
  materials varchar(2000),
  handed_on date,
  means varchar(64),
  primary key (case_number, step_round)
);

create table sw_notary_office_answer (
  case_number varchar(32) not null,
  step_round int not null,
  recorded_by varchar(64) not null,
  at_millis bigint not null,
  status varchar(64),
  number varchar(64),
  accepted_on date,
  closed_on date,
  note varchar(500),
  primary key (case_number, step_round)
);

create table sw_notary_review_request (
  case_number varchar(32) not null,
  step_round int not null,
  recorded_by varchar(64) not null,
  at_millis bigint not null,
  applicant varchar(64),
  deed_number varchar(60),
  deed_issued_on date,
  original_notary varchar(64),
  original_case varchar(64),
  known_on date,
  applied_on date,
  request varchar(64),
  reasons varchar(1000),
  primary key (case_number, step_round)
);

create table sw_notary_review_finding (
  case_number varchar(32) not null,
  step_round int not null,
  recorded_by varchar(64) not null,
  at_millis bigint not null,
  findings varchar(1000),
  basis varchar(200),
  original_statement varchar(1000),
  proposal varchar(64),
  primary key (case_number, step_round)
);

create table sw_notary_review_decision (
  case_number varchar(32) not null,
  step_round int not null,
  recorded_by varchar(64) not null,
  at_millis bigint not null,
  decision varchar(64),
  conclusion varchar(64),
  reason varchar(1000),
  number varchar(64),
  decided_on date,
  primary key (case_number, step_round)
);

create table sw_notary_review_filing (
  case_number varchar(32) not null,
  step_round int not null,
  recorded_by varchar(64) not null,
  at_millis bigint not null,
  filed_on date,
  number varchar(64),
  on_the_day boolean,
  primary key (case_number, step_round)
);

create table sw_notary_review_carrying (
  case_number varchar(32) not null,
  step_round int not null,
  recorded_by varchar(64) not null,
  at_millis bigint not null,
  carried_out_on date,
  new_deed_number varchar(60),
  facts varchar(1000),
  primary key (case_number, step_round)
);

insert into sw_code (code_table, code, position, title, article, assumed, valid_from) values
  ('NOTARY_REFUSAL', 'N1', 1, '无民事行为能力人或者限制民事行为能力人没有监护人代理申请办理公证的', '《中华人民共和国公证法》第三十一条第一项', false, '2018-01-01'),
  ('NOTARY_REFUSAL', 'N2', 2, '当事人与申请公证的事项没有利害关系的', '《中华人民共和国公证法》第三十一条第二项', false, '2018-01-01'),
  ('NOTARY_REFUSAL', 'N3', 3, '申请公证的事项属专业技术鉴定、评估事项的', '《中华人民共和国公证法》第三十一条第三项', false, '2018-01-01'),
  ('NOTARY_REFUSAL', 'N4', 4, '当事人之间对申请公证的事项有争议的', '《中华人民共和国公证法》第三十一条第四项', false, '2018-01-01'),
  ('NOTARY_REFUSAL', 'N5', 5, '当事人虚构、隐瞒事实，或者提供虚假证明材料的', '《中华人民共和国公证法》第三十一条第五项', false, '2018-01-01'),
  ('NOTARY_REFUSAL', 'N6', 6, '当事人提供的证明材料不充分或者拒绝补充证明材料的', '《中华人民共和国公证法》第三十一条第六项', false, '2018-01-01'),
  ('NOTARY_REFUSAL', 'N7', 7, '申请公证的事项不真实、不合法的', '《中华人民共和国公证法》第三十一条第七项', false, '2018-01-01'),
  ('NOTARY_REFUSAL', 'N8', 8, '申请公证的事项违背社会公德的', '《中华人民共和国公证法》第三十一条第八项', false, '2018-01-01'),
  ('NOTARY_REFUSAL', 'N9', 9, '当事人拒绝按照规定支付公证费的', '《中华人民共和国公证法》第三十一条第九项', false, '2018-01-01'),
  ('NOTARY_TERMINATION', 'SIX_MONTHS', 1, '因当事人的原因致使该公证事项在六个月内不能办结的', '公证程序规则第五十条（条号待核）', true, '2018-01-01'),
  ('NOTARY_TERMINATION', 'WITHDRAWN', 2, '公证书出具前当事人撤回公证申请的', '公证程序规则第五十条（条号待核）', true, '2018-01-01'),
  ('NOTARY_TERMINATION', 'DEATH', 3, '因申请公证的自然人死亡、法人或者其他组织终止，不能继续办理公证或者继续办理公证已无意义的', '公证程序规则第五十条（条号待核）', true, '2018-01-01'),
  ('NOTARY_TERMINATION', 'OBSTRUCTION', 4, '当事人阻挠、妨碍公证机构及承办公证员按规定的程序、期限办理公证的', '公证程序规则第五十条（条号待核）', true, '2018-01-01'),
  ('NOTARY_TERMINATION', 'OTHER', 5, '其他应当终止的情形', '公证程序规则第五十条（条号待核）', true, '2018-01-01'),
  ('NOTARY_NON_ACCEPTANCE', 'NO_INTEREST', 1, '申请人与申请公证的事项没有利害关系', '公证程序规则（受理条件，条号待核）', false, '2018-01-01'),
  ('NOTARY_NON_ACCEPTANCE', 'DISPUTED', 2, '申请人之间对申请公证的事项有争议', '公证程序规则（受理条件，条号待核）', false, '2018-01-01'),
  ('NOTARY_NON_ACCEPTANCE', 'OUT_OF_SCOPE', 3, '申请公证的事项不属于公证业务范围', '《中华人民共和国公证法》第十一条', false, '2018-01-01'),
  ('NOTARY_NON_ACCEPTANCE', 'OUT_OF_DISTRICT', 4, '申请公证的事项不属于本公证机构的执业区域', '《中华人民共和国公证法》第二十五条', false, '2018-01-01'),
  ('NOTARY_NON_ACCEPTANCE', 'NO_CAPACITY', 5, '申请人没有相应的民事行为能力且没有监护人代理', '《中华人民共和国公证法》第三十一条第一项', true, '2018-01-01'),
  ('NOTARY_REVIEW', 'UPHOLD', 1, '公证书的内容合法、正确，办理程序无误，作出维持公证书的处理决定', '公证程序规则第六十三条', false, '2018-01-01'),
  ('NOTARY_REVIEW', 'CORRECT', 2, '公证书的内容合法、正确，仅证词表述或者格式不当，收回公证书，更正后重新发给当事人', '公证程序规则第六十三条', false, '2018-01-01'),
  ('NOTARY_REVIEW', 'AMEND', 3, '不能收回公证书的，另行出具补正公证书', '公证程序规则第六十三条', false, '2018-01-01'),
  ('NOTARY_REVIEW', 'REVOKE_REISSUE', 4, '公证书的部分内容违法或者与事实不符，撤销后重新出具公证书', '公证程序规则第六十三条', false, '2018-01-01'),
  ('NOTARY_REVIEW', 'REVOKE', 5, '公证书的基本内容违法或者与事实不符，撤销公证书', '公证程序规则第六十三条', false, '2018-01-01');
