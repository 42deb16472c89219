"""How right the offer judgement is, on dossiers built as real files."""
