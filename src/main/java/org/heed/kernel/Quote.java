package org.heed.kernel;

/** Words as somebody wrote or said them, with the language they are in. */
public record Quote(String text, Language language) {}
