-- One rating a case 一单一评.
create table sw_rating (
  case_number varchar(32) not null primary key,
  score int not null,
  comment_text varchar(2000),
  rated_by varchar(64) not null,
  rated_at datetime not null
);
