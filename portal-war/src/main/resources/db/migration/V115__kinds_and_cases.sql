-- Of what was asked for and made before, all was a briefing, or the workbook of one case.
alter table run add column kind varchar(10) default 'BRIEFING' not null;
alter table run alter column kind drop default;
alter table document add column kind varchar(10) default 'BRIEFING' not null;
alter table document alter column kind drop default;

-- A portfolio rests on several cases.
create table run_case (
  run varchar(11) not null references run (number),
  case_ref varchar(20) not null,
  primary key (run, case_ref)
);
create index run_case_by_case on run_case (case_ref);
insert into run_case (run, case_ref) select number, case_ref from run;
create table document_case (
  document varchar(11) not null references document (number),
  case_ref varchar(20) not null,
  primary key (document, case_ref)
);
create index document_case_by_case on document_case (case_ref);
insert into document_case (document, case_ref) select number, case_ref from document;

-- The key of a person is her own in her case alone: another case may have the same.
alter table document_use add column case_ref varchar(20);
update document_use set case_ref = (select d.case_ref from document d where d.number = document_use.document);
alter table document_use alter column case_ref set not null;
alter table document_decision_lapse add column case_ref varchar(20);
update document_decision_lapse set case_ref = (
  select d.case_ref from document d join document_decision x on x.document = d.number
  where x.id = document_decision_lapse.decision_id);
alter table document_decision_lapse alter column case_ref set not null;

drop index approval_by_case;
alter table approval drop column case_ref;
create index approval_by_state on approval (state);
alter table run drop column case_ref;
alter table document drop column case_ref;
