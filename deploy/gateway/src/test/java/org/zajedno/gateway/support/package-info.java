/** What stands around the gateway in tests: an identity provider, a service, and a client that writes bytes as it likes. */
package org.zajedno.gateway.support;
