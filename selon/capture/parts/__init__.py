"""What an article is made of beside its body: title, language, outlet, byline, section, credits."""
