-- The code tables of the law serve every lifecycle, not legal aid alone.
alter table sw_aid_code rename to sw_code;
