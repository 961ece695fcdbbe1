// Whether nobody whom the viewer sees has judged a parallel since its texts changed.
NOT EXISTS {
  MATCH (verdict:Verdict {pairKey: node.pairKey})
  WHERE visible(verdict) AND verdict.engine = 'parallel' AND verdict.undoneAt IS NULL AND verdict.textHash = node.textHash
}
