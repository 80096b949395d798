/** The answer to a withdrawn consent. */
package org.zajedno.dissemination.withdrawal;
