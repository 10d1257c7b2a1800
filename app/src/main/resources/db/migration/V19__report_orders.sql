-- Long lists, made in the background for whom ordered them. Rights are those at the order; a claim belongs to one worker, whose beat shows that he lives.
create table sw_report_order (
  id varchar(36) not null primary key,
  login varchar(64) not null,
  rights varchar(4000) not null,
  period varchar(7) not null,
  place varchar(12) not null,
  item varchar(30) not null,
  file_format varchar(8) not null,
  lang varchar(8) not null,
  state varchar(16) not null,
  worker varchar(36),
  beat int default 0 not null,
  rows_done int default 0 not null,
  rows_all int default 0 not null,
  cases bigint not null,
  ordered_at datetime not null,
  ended_at datetime,
  content longblob
);
create index sw_report_order_state on sw_report_order (state, ordered_at);
create index sw_report_order_login on sw_report_order (login, ordered_at);
