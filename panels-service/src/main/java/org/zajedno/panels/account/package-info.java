/** The access that accounts at the identity provider get by invitations of ours: roles and countries, given and taken away. */
package org.zajedno.panels.account;
