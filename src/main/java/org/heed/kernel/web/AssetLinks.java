package org.heed.kernel.web;

import java.util.List;

/** Addresses of the stylesheet and the deferred scripts, with their content's hash in the name. */
public record AssetLinks(String stylesheet, List<String> scripts, String icon) {}
