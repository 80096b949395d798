/** The gateway: signs people in, verifies tokens, and passes requests on to the service that owns the resource. */
package org.zajedno.gateway;
