-- lists that are narrowed down by panel, by review or by state
create index addressed_panel_by_panel on addressed_panel (panel_id, review_request_id);
create index claim_by_state on claim (state, created_at, id);
create index payment_offer_by_review on payment_offer (review_request_id);
create index safeguarding_flag_by_panel on safeguarding_flag (panel_id, created_at, id);
create index contribution_by_panel on contribution (panel_id, created_at, id);
