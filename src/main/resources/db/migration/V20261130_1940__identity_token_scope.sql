alter table api_token
    drop constraint api_token_scopes_check,
    add constraint api_token_scopes_check
        check (cardinality(scopes) > 0 and scopes <@ array ['read', 'write', 'mail', 'admin']);
