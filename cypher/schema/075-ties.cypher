// What people have said of pairs of initiatives is found from either of the two.
CREATE TEXT INDEX verdict_pair_text IF NOT EXISTS FOR (n:Verdict) ON (n.pairKey);
