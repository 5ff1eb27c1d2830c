-- Who decided for a person what may be shown, how far a fact may travel, and from when a publication may be known of.
alter table consent add column decided_by varchar(60) default 'PERSON' not null;
alter table fact add column sensitivity varchar(60) default 'OPEN' not null;
alter table publication add column embargo_until date;
