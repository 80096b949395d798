package org.zajedno.kit.http;

import java.util.UUID;

/** Which row a list shows, and as of which change. */
public record RowVersion(UUID id, long version) {}
