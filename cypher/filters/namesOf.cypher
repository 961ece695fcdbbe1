// What a node is called, now and before; nulls among them.
([node.name, node.title, node.labelSv, node.labelEn] + coalesce(node.shortNames, []) + coalesce(node.formerNames, []))
