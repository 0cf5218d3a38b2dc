alter table complaint
    add constraint complaint_confirmed_document_fk
        foreign key (confirmed_document_id) references document (id);
alter table complaint_decision
    add constraint complaint_decision_document_fk foreign key (document_id) references document (id);
create index complaint_decision_document_idx on complaint_decision (document_id)
    where document_id is not null;
