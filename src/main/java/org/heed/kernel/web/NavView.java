package org.heed.kernel.web;

/** One saved view in the side bar. */
public record NavView(String name, String url) {}
