-- Letters to send. The address is found when a letter is sent; nothing personal lies here.
create table sw_letter (
  id varchar(36) not null primary key,
  recipient varchar(150) not null,
  case_number varchar(32),
  subject varchar(200) not null,
  body varchar(4000) not null,
  state varchar(10) not null,
  attempts int not null,
  created_at datetime not null,
  next_attempt_at datetime not null,
  claimed_by varchar(36),
  claimed_until datetime,
  sent_at datetime,
  carrier varchar(20),
  last_error varchar(500)
);
create index sw_letter_due on sw_letter (state, next_attempt_at);
create index sw_letter_case on sw_letter (case_number);
