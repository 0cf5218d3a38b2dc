create table change_signature (
    change_id bigint not null,
    agreement int not null,
    side text not null check (side in ('ours', 'theirs')),
    name text not null check (length(name) between 1 and 200),
    role text not null check (length(role) between 1 and 200),
    signed_on date not null,
    recorded_at timestamptz not null,
    actor_kind text not null check (actor_kind in ('person', 'contact')),
    actor_id bigint,
    actor_name text not null check (length(actor_name) between 1 and 200),
    hash bytea not null check (length(hash) = 32),
    document_id bigint references document (id),
    primary key (change_id, agreement, side),
    foreign key (change_id, agreement) references change_agreement (change_id, number)
);
comment on table change_signature is 'Who signed which text, on their page or on paper.';
comment on column change_signature.hash is 'SHA-256 of the text that was before them.';
comment on column change_signature.document_id is 'The signed paper, when it was signed on paper.';
comment on column change_signature.actor_kind is 'Who wrote it down: the signer on their page, or one of us for a paper.';
