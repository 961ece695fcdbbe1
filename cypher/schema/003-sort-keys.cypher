// Sort keys that put å, ä, ö last, for lists of places, themes, audiences; and commitments by id. Safe to run again.
CREATE INDEX place_sort_name IF NOT EXISTS FOR (n:Place) ON (n.sortName);
CREATE INDEX theme_sort_label IF NOT EXISTS FOR (n:Theme) ON (n.sortLabel);
CREATE INDEX theme_focus_area IF NOT EXISTS FOR (n:Theme) ON (n.focusArea);
CREATE INDEX audience_sort_label IF NOT EXISTS FOR (n:Audience) ON (n.sortLabel);
CREATE INDEX commitment_id IF NOT EXISTS FOR ()-[r:COMMITTED_TO]-() ON (r.id);
