package org.zajedno.gateway.proxy;

/**
 * A service to which requests are passed on.
 *
 * @param name the service's short name
 * @param host host name or address
 * @param port TCP port
 * @param tls whether the service is reached over TLS
 */
public record UpstreamService(String name, String host, int port, boolean tls) {}
