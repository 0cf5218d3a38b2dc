package org.heed.project;

/** Inner id of a stakeholder of a project. */
public record StakeholderId(long value) {}
