-- Which consents a document rests on: person by key, and what she allowed. The id is the three of them.
create table document_use (
  id varchar(140) not null primary key,
  document varchar(11) not null references document (number),
  person_key varchar(60) not null,
  datum varchar(20) not null
);
create index document_use_by_document on document_use (document);

-- Of documents made before, nobody wrote it down: they rest on whatever consent, as it is on record now, covered their audience then.
insert into document_use (id, document, person_key, datum)
  select distinct d.number || ' ' || p.person_key || ' ' || c.datum, d.number, p.person_key, c.datum
  from document d
  join case_file f on f.ref = d.case_ref
  join person p on p.case_id = f.id
  join consent c on c.person_id = p.id
  where d.format <> 'XLSX'
    and d.audience in ('TREATY_BODY', 'PUBLIC')
    and (c.audience = d.audience or c.audience = 'PUBLIC')
    and c.datum <> 'IMAGE'
    and c.given_on <= d.made_on
    and (c.ends_on is null or c.ends_on >= d.made_on)
    and (c.withdrawn_on is null or c.withdrawn_on > d.made_on);

-- What somebody decided about a document when a consent it rests on was taken back. A row is never changed and never removed.
create table document_decision (
  id uuid not null primary key,
  document varchar(11) not null references document (number),
  verdict varchar(10) not null,
  reason varchar(1000) not null,
  decided_by varchar(60) not null,
  decided_at varchar(30) not null
);
create index document_decision_by_document on document_decision (document);

-- What was taken back by then; no day where the consent is on record no more.
create table document_decision_lapse (
  decision_id uuid not null references document_decision (id),
  position integer not null,
  person_key varchar(60) not null,
  datum varchar(20) not null,
  withdrawn_on date,
  primary key (decision_id, position)
);
