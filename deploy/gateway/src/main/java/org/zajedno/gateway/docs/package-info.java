/** The contracts of the four services and the page that shows them. */
package org.zajedno.gateway.docs;
