/** The chain of a record as any visitor reads it, without script. */
@NullMarked
package org.partnershipportal.overview.relation.web;

import org.jspecify.annotations.NullMarked;
