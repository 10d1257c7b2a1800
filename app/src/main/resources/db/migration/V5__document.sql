-- 文号: one row an organ, kind of paper and year; its lock orders those who issue, so that no number is skipped or given twice.
create table sw_paper_sequence (
  organ varchar(32) not null,
  kind varchar(40) not null,
  year_no int not null,
  last_no int not null,
  primary key (organ, kind, year_no)
);

-- Each number that was given, to whom and when (UTC): what proves that there is no gap.
create table sw_paper_number (
  organ varchar(32) not null,
  kind varchar(40) not null,
  year_no int not null,
  serial_no int not null,
  case_number varchar(32) not null,
  issued_at datetime not null,
  primary key (organ, kind, year_no, serial_no)
);
create index sw_paper_number_case on sw_paper_number (case_number);
