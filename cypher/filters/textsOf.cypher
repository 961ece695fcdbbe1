// What a node says in running text and other words; nulls among them.
([node.text, node.summary, node.description, node.purpose] + coalesce(node.synonymsSv, []) + coalesce(node.synonymsEn, []))
