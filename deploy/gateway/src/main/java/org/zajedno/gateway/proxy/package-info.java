/** Passing a request on: which service owns a path, what of the request and the answer may cross, and how much. */
package org.zajedno.gateway.proxy;
