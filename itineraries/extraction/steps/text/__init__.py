"""The text as words, sentences and phrases of the language pack; what is noise or speech."""
