package org.zajedno.gateway.passage;

/**
 * A service to which requests are passed on.
 *
 * @param name the service's short name
 * @param host host name or address
 * @param port TCP port
 * @param tls whether the service is reached over TLS
 */
public record Service(String name, String host, int port, boolean tls) {}
