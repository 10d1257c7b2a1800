-- Legal aid: one append-only table a step (see legalaid.step.Steps), the code tables of the law, the hardship standards, the household.

create table sw_aid_receipt (
  case_number varchar(32) not null,
  step_round int not null,
  recorded_by varchar(64) not null,
  at_millis bigint not null,
  received_on date,
  place varchar(30),
  materials varchar(1000),
  filled_for_applicant boolean,
  note varchar(1000),
  primary key (case_number, step_round)
);

create table sw_aid_materials_check (
  case_number varchar(32) not null,
  step_round int not null,
  recorded_by varchar(64) not null,
  at_millis bigint not null,
  application_form varchar(30),
  identity_proof varchar(30),
  agency_proof varchar(30),
  hardship_statement varchar(30),
  case_materials varchar(30),
  unclear_note varchar(500),
  jurisdiction varchar(30),
  competent_agency varchar(100),
  case_stage varchar(30),
  limitation_on date,
  outcome varchar(30),
  primary key (case_number, step_round)
);

create table sw_aid_notice (
  case_number varchar(32) not null,
  step_round int not null,
  recorded_by varchar(64) not null,
  at_millis bigint not null,
  items varchar(1000),
  reason varchar(1000),
  method varchar(30),
  taught_in_person boolean,
  breach boolean,
  primary key (case_number, step_round)
);

create table sw_aid_supplement (
  case_number varchar(32) not null,
  step_round int not null,
  recorded_by varchar(64) not null,
  at_millis bigint not null,
  materials varchar(1000),
  supplied_on date,
  primary key (case_number, step_round)
);

create table sw_aid_withdrawal (
  case_number varchar(32) not null,
  step_round int not null,
  recorded_by varchar(64) not null,
  at_millis bigint not null,
  decision varchar(30),
  reason varchar(1000),
  primary key (case_number, step_round)
);

create table sw_aid_hardship (
  case_number varchar(32) not null,
  step_round int not null,
  recorded_by varchar(64) not null,
  at_millis bigint not null,
  kind varchar(30),
  method varchar(30),
  proof varchar(30),
  income_within varchar(30),
  assets varchar(30),
  opponent_is_family varchar(30),
  result varchar(30),
  note varchar(1000),
  primary key (case_number, step_round)
);

create table sw_aid_review (
  case_number varchar(32) not null,
  step_round int not null,
  recorded_by varchar(64) not null,
  at_millis bigint not null,
  eligible varchar(30),
  scope_article varchar(30),
  aid_form varchar(30),
  legal_position varchar(30),
  cause varchar(60),
  handling_agency varchar(100),
  severity varchar(30),
  facts varchar(2000),
  proposal varchar(30),
  ground varchar(30),
  primary key (case_number, step_round)
);

create table sw_aid_decision (
  case_number varchar(32) not null,
  step_round int not null,
  recorded_by varchar(64) not null,
  at_millis bigint not null,
  decision varchar(30),
  ground varchar(30),
  reason varchar(1000),
  paper_number varchar(100),
  primary key (case_number, step_round)
);

create table sw_aid_telling (
  case_number varchar(32) not null,
  step_round int not null,
  recorded_by varchar(64) not null,
  at_millis bigint not null,
  agency varchar(100),
  told_on date,
  method varchar(30),
  materials varchar(1000),
  primary key (case_number, step_round)
);

create table sw_aid_choice (
  case_number varchar(32) not null,
  step_round int not null,
  recorded_by varchar(64) not null,
  at_millis bigint not null,
  choice varchar(30),
  counsel varchar(64),
  gender_wish varchar(30),
  primary key (case_number, step_round)
);

create table sw_aid_assignment (
  case_number varchar(32) not null,
  step_round int not null,
  recorded_by varchar(64) not null,
  at_millis bigint not null,
  counsel varchar(64),
  method varchar(30),
  reason varchar(1000),
  warnings varchar(500),
  primary key (case_number, step_round)
);

create table sw_aid_answer (
  case_number varchar(32) not null,
  step_round int not null,
  recorded_by varchar(64) not null,
  at_millis bigint not null,
  counsel varchar(64),
  answer varchar(30),
  reason varchar(1000),
  note varchar(1000),
  primary key (case_number, step_round)
);

create table sw_aid_agreement (
  case_number varchar(32) not null,
  step_round int not null,
  recorded_by varchar(64) not null,
  at_millis bigint not null,
  result varchar(30),
  first_meeting_on date,
  signed_on date,
  authority varchar(30),
  not_signed_reason varchar(30),
  primary key (case_number, step_round)
);

create table sw_aid_excuse (
  case_number varchar(32) not null,
  step_round int not null,
  recorded_by varchar(64) not null,
  at_millis bigint not null,
  reason varchar(1000),
  decision varchar(30),
  note varchar(1000),
  primary key (case_number, step_round)
);

create table sw_aid_progress (
  case_number varchar(32) not null,
  step_round int not null,
  recorded_by varchar(64) not null,
  at_millis bigint not null,
  kind varchar(30),
  happened_on date,
  content varchar(2000),
  next_step varchar(30),
  next_on date,
  major_report varchar(30),
  result varchar(30),
  closing_basis varchar(30),
  closed_on date,
  primary key (case_number, step_round)
);

create table sw_aid_closing (
  case_number varchar(32) not null,
  step_round int not null,
  recorded_by varchar(64) not null,
  at_millis bigint not null,
  way varchar(30),
  result varchar(30),
  claimed bigint,
  recovered bigint,
  adoption varchar(30),
  summary varchar(2000),
  pages bigint,
  primary key (case_number, step_round)
);

create table sw_aid_file_review (
  case_number varchar(32) not null,
  step_round int not null,
  recorded_by varchar(64) not null,
  at_millis bigint not null,
  decision varchar(30),
  missing varchar(1000),
  grade varchar(30),
  deductions varchar(1000),
  recipient_called varchar(30),
  primary key (case_number, step_round)
);

create table sw_aid_file_correction (
  case_number varchar(32) not null,
  step_round int not null,
  recorded_by varchar(64) not null,
  at_millis bigint not null,
  items varchar(1000),
  corrected_on date,
  primary key (case_number, step_round)
);

create table sw_aid_household (
  case_number varchar(32) not null primary key,
  content longtext not null,
  changed_by varchar(64) not null,
  changed_millis bigint not null
);

-- Code tables of the law (法律援助法 2021) with their articles; assumed = from memory or practice, shown so.
create table sw_aid_code (
  code_table varchar(30) not null,
  code varchar(30) not null,
  position int not null,
  title varchar(200) not null,
  article varchar(200) not null,
  assumed boolean not null,
  valid_from date not null,
  valid_to date,
  primary key (code_table, code, valid_from)
);

-- 经济困难标准 (法律援助法 art. 34): by province, dated; the limit is base_fen * factor_percent / 100 a month and head.
create table sw_aid_standard (
  province varchar(2) not null,
  valid_from date not null,
  valid_to date,
  income_base varchar(60) not null,
  factor_percent int not null,
  base_fen bigint not null,
  look_back_months int not null,
  asset_test boolean not null,
  basis varchar(200) not null,
  assumed boolean not null,
  primary key (province, valid_from)
);

insert into sw_aid_code (code_table, code, position, title, article, assumed, valid_from) values
  ('SCOPE', '31-1', 1, '依法请求国家赔偿', '《中华人民共和国法律援助法》第三十一条第一项', false, '2022-01-01'),
  ('SCOPE', '31-2', 2, '请求给予社会保险待遇或者社会救助', '《中华人民共和国法律援助法》第三十一条第二项', false, '2022-01-01'),
  ('SCOPE', '31-3', 3, '请求发给抚恤金', '《中华人民共和国法律援助法》第三十一条第三项', false, '2022-01-01'),
  ('SCOPE', '31-4', 4, '请求给付赡养费、抚养费、扶养费', '《中华人民共和国法律援助法》第三十一条第四项', false, '2022-01-01'),
  ('SCOPE', '31-5', 5, '请求确认劳动关系或者支付劳动报酬', '《中华人民共和国法律援助法》第三十一条第五项', false, '2022-01-01'),
  ('SCOPE', '31-6', 6, '请求认定公民无民事行为能力或者限制民事行为能力', '《中华人民共和国法律援助法》第三十一条第六项', false, '2022-01-01'),
  ('SCOPE', '31-7', 7, '请求工伤事故、交通事故、食品药品安全事故、医疗事故人身损害赔偿', '《中华人民共和国法律援助法》第三十一条第七项', false, '2022-01-01'),
  ('SCOPE', '31-8', 8, '请求环境污染、生态破坏损害赔偿', '《中华人民共和国法律援助法》第三十一条第八项', false, '2022-01-01'),
  ('SCOPE', '31-9', 9, '法律、法规、规章规定的其他情形', '《中华人民共和国法律援助法》第三十一条第九项', false, '2022-01-01'),
  ('SCOPE', '24', 10, '刑事案件的犯罪嫌疑人、被告人申请辩护', '《中华人民共和国法律援助法》第二十四条', false, '2022-01-01'),
  ('SCOPE', '25', 11, '应当通知辩护的情形', '《中华人民共和国法律援助法》第二十五条', false, '2022-01-01'),
  ('SCOPE', '28', 12, '强制医疗案件', '《中华人民共和国法律援助法》第二十八条', false, '2022-01-01'),
  ('SCOPE', '29', 13, '刑事公诉案件被害人、自诉人、附带民事诉讼原告人等申请代理', '《中华人民共和国法律援助法》第二十九条', false, '2022-01-01'),
  ('SCOPE', '32-1', 14, '英雄烈士近亲属为维护英雄烈士的人格权益', '《中华人民共和国法律援助法》第三十二条第一项', false, '2022-01-01'),
  ('SCOPE', '32-2', 15, '因见义勇为行为主张相关民事权益', '《中华人民共和国法律援助法》第三十二条第二项', false, '2022-01-01'),
  ('SCOPE', '32-3', 16, '再审改判无罪请求国家赔偿', '《中华人民共和国法律援助法》第三十二条第三项', false, '2022-01-01'),
  ('SCOPE', '32-4', 17, '遭受虐待、遗弃或者家庭暴力的受害人主张相关权益', '《中华人民共和国法律援助法》第三十二条第四项', false, '2022-01-01'),
  ('SCOPE', '32-5', 18, '法律、法规、规章规定的其他情形', '《中华人民共和国法律援助法》第三十二条第五项', false, '2022-01-01'),
  ('SCOPE', '33', 19, '当事人不服生效裁判提出申诉或者申请再审', '《中华人民共和国法律援助法》第三十三条', false, '2022-01-01'),
  ('REFUSAL', 'NOT_IN_SCOPE', 1, '申请事项不在法律援助范围', '《中华人民共和国法律援助法》第二十四条、第二十九条、第三十一条', false, '2022-01-01'),
  ('REFUSAL', 'NOT_HARDSHIP', 2, '不符合经济困难条件', '《中华人民共和国法律援助法》第三十四条', false, '2022-01-01'),
  ('REFUSAL', 'NOT_ELIGIBLE', 3, '申请人不属于本法规定的当事人', '《中华人民共和国法律援助法》第二条', false, '2022-01-01'),
  ('HARDSHIP', 'HARDSHIP', 1, '符合经济困难条件', '《中华人民共和国法律援助法》第三十四条、第四十一条', false, '2022-01-01'),
  ('HARDSHIP', 'HARDSHIP_ALONE', 2, '符合经济困难条件（对方为共同生活的家庭成员，只看申请人本人）', '《中华人民共和国法律援助法》第三十四条', false, '2022-01-01'),
  ('HARDSHIP', 'NOT_HARDSHIP', 3, '不符合经济困难条件', '《中华人民共和国法律援助法》第三十四条', false, '2022-01-01'),
  ('HARDSHIP', 'EXEMPT', 4, '免予核查经济困难状况', '《中华人民共和国法律援助法》第四十二条', false, '2022-01-01'),
  ('HARDSHIP', 'UNRESTRICTED', 5, '不受经济困难条件的限制', '《中华人民共和国法律援助法》第三十二条', false, '2022-01-01'),
  ('FORM', 'CIVIL_LITIGATION', 1, '民事诉讼代理', '《中华人民共和国法律援助法》第二十二条第三项', true, '2022-01-01'),
  ('FORM', 'LABOR_ARBITRATION', 2, '劳动争议调解与仲裁代理', '《中华人民共和国法律援助法》第二十二条第五项', true, '2022-01-01'),
  ('FORM', 'ADMINISTRATIVE_LITIGATION', 3, '行政诉讼代理', '《中华人民共和国法律援助法》第二十二条第三项', true, '2022-01-01'),
  ('FORM', 'CRIMINAL_DEFENCE', 4, '刑事辩护', '《中华人民共和国法律援助法》第二十二条第二项', true, '2022-01-01'),
  ('FORM', 'CRIMINAL_AGENCY', 5, '刑事代理', '《中华人民共和国法律援助法》第二十二条第二项', true, '2022-01-01'),
  ('FORM', 'NON_LITIGATION', 6, '非诉讼代理', '《中华人民共和国法律援助法》第二十二条第三项', true, '2022-01-01'),
  ('FORM', 'DRAFTING', 7, '代拟法律文书', '《中华人民共和国法律援助法》第二十二条第一项', true, '2022-01-01'),
  ('POSITION', 'PLAINTIFF', 1, '原告、申请人', '-', false, '2022-01-01'),
  ('POSITION', 'DEFENDANT', 2, '被告、被申请人', '-', false, '2022-01-01'),
  ('POSITION', 'ACCUSED', 3, '犯罪嫌疑人、被告人', '-', false, '2022-01-01'),
  ('POSITION', 'VICTIM', 4, '被害人', '-', false, '2022-01-01'),
  ('POSITION', 'PRIVATE_PROSECUTOR', 5, '自诉人', '-', false, '2022-01-01'),
  ('POSITION', 'THIRD_PARTY', 6, '第三人', '-', false, '2022-01-01'),
  ('POSITION', 'APPELLANT', 7, '上诉人', '-', false, '2022-01-01'),
  ('POSITION', 'OTHER', 8, '其他', '-', false, '2022-01-01'),
  ('ASSIGNMENT', 'BY_CHOICE', 1, '受援人点援', '-', false, '2022-01-01'),
  ('ASSIGNMENT', 'BY_SPECIALTY', 2, '按专长指派', '-', false, '2022-01-01'),
  ('ASSIGNMENT', 'BY_TURN', 3, '轮派', '-', false, '2022-01-01'),
  ('ASSIGNMENT', 'OWN_STAFF', 4, '本机构工作人员承办', '-', false, '2022-01-01'),
  ('CLOSING', 'JUDGMENT_RECEIVED', 1, '收到判决书、裁定书、调解书之日', '办理法律援助案件程序规定（条号待核）', true, '2023-09-01'),
  ('CLOSING', 'ARBITRATION_RECEIVED', 2, '收到仲裁裁决、复议决定等文书之日', '办理法律援助案件程序规定（条号待核）', true, '2023-09-01'),
  ('CLOSING', 'PROSECUTION_RECEIVED', 3, '收到起诉书或者不起诉决定书之日', '办理法律援助案件程序规定（条号待核）', true, '2023-09-01'),
  ('CLOSING', 'SETTLEMENT', 4, '签订和解协议之日', '办理法律援助案件程序规定（条号待核）', true, '2023-09-01'),
  ('CLOSING', 'PERFORMANCE_BEGUN', 5, '义务人开始履行义务之日', '办理法律援助案件程序规定（条号待核）', true, '2023-09-01'),
  ('CLOSING', 'TERMINATION_RECEIVED', 6, '收到终止法律援助决定书之日', '办理法律援助案件程序规定（条号待核）', true, '2023-09-01');

-- The amounts are from memory: assumed, shown so, and replaced by a dated row when the province or county publishes another.
insert into sw_aid_standard (province, valid_from, income_base, factor_percent, base_fen, look_back_months, asset_test, basis, assumed) values
  ('33', '2022-01-01', '当地最低月工资标准', 100, 201000, 12, true, '浙江省法律援助条例第八条：不低于当地最低工资标准（数额待核，县级另有规定的从其规定）', true),
  ('31', '2022-01-01', '月最低工资标准', 100, 269000, 6, true, '上海市法律援助经济困难标准（基数与数额待核）', true),
  ('64', '2022-01-01', '最低月工资标准', 100, 195000, 12, true, '宁夏回族自治区法律援助经济困难标准（基数与数额待核）', true);
