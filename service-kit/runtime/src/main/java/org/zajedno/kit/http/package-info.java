/** Conventions of the API that every resource keeps: entity tags, preconditions, cursors. */
package org.zajedno.kit.http;
