package org.heed.meeting;

/** Inner id of somebody's place in a meeting. */
public record AttendeeId(long value) {}
