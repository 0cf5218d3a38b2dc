create table clause (
    id bigint generated always as identity primary key,
    project_id bigint not null references project (id),
    kind text not null
        check (kind in ('in-scope', 'out-of-scope', 'acceptance', 'warranty', 'response-duty')),
    reference text not null check (length(reference) between 1 and 100),
    text text not null check (length(text) between 1 and 4000),
    struck boolean not null default false,
    version int not null default 1
);
comment on table clause is 'A sentence of the contract. Internal: never shown to a client.';
comment on column clause.struck is 'It no longer holds, and stays for those who cited it.';
create index clause_project_idx on clause (project_id, id);
