/** Fluent nonsense under every heading a checklist looks for. Written for this test; nothing in it means anything. */
export const stuffedProse = `# Banana Excellence Product Requirements Document

**Status:** Ripe **Author:** The Banana Team **Last updated:** Always

## Executive Summary

Our banana-first platform leverages stakeholder alignment and customer value to unlock measurable user outcomes across the banana journey. By combining metrics, goals and user-centric requirements, the banana delivers scalable success criteria for every persona.

## Problem Statement

The problem is that bananas face a critical pain point in the market, where users struggle with the problem of aligning banana value with customer needs. Evidence and user research show that the banana opportunity is significant, and the data clearly supports the motivation for this initiative.

## Goals and Objectives

Our goals are to drive measurable banana outcomes and achieve strategic objectives with clear key results. Each objective has a baseline, a target and a timeline, ensuring that the banana goals are specific, measurable, achievable, relevant and time-bound.

## Non-Goals

The non-goals are out of scope because they are not in scope. We will not pursue bananas that do not align with our scope, and exclusions are explicitly excluded with reasons for each exclusion.

## Target Users and Personas

The target audience includes users, customers and stakeholders who represent the primary persona of the banana ecosystem. Each persona has user needs, pain points and jobs to be done that the banana addresses in a user-friendly way.

## Success Metrics and KPIs

Success metrics include key performance indicators that measure banana adoption, banana engagement and banana satisfaction. The baseline will be measured against the target, and guardrail metrics ensure that counter metrics remain healthy.

## User Stories

As a user, I want the banana to deliver value so that the value of the banana is delivered. As a stakeholder, I want banana requirements to be aligned so that alignment is required.

## Requirements

The banana must have prioritised requirements, including must have, should have and could have features. Functional requirements shall support the banana, and non-functional requirements shall be scalable, reliable and secure for all use cases.

## Acceptance Criteria

Given a banana, when the acceptance criteria are met, then the banana is accepted. The definition of done is done when the banana is done and tested.

## Edge Cases

Edge cases and error handling include all edge cases of the banana, such as empty states, error states and failure modes of the banana experience.

## Risks, Assumptions and Dependencies

Risks include banana risks with mitigation for each risk, and assumptions assume that dependencies depend on legal, finance, support and data teams. Each risk has an owner, a likelihood and an impact.

## Open Questions

Open questions remain open, and each question has an owner and a due date so that the questions can be answered by the responsible stakeholder.

## Rollout Plan

The rollout plan includes phased stages with a rollback plan and stop conditions. The launch timeline has milestones, and monitoring with dashboards and alerts ensures a smooth banana launch.

## Alternatives Considered

Alternatives and options were considered, including other options and alternative approaches, with trade-offs compared for each option before the banana decision was recommended.
`

/** The same with lists, priorities, numbers and dates that belong to nothing. */
export const stuffedLists = `# PRD: Banana Platform 2.0

| Field | Value |
|---|---|
| Author | Product Team |
| Status | Draft |
| Reviewers | Stakeholders |

## Problem

- Bananas lack alignment with user needs and customer value
- Users struggle with the pain points of the banana journey
- The market opportunity for bananas is not addressed by existing solutions

## Goals

- Increase banana value for stakeholders
- Improve banana engagement and user satisfaction
- Drive banana adoption across all personas

## Non-Goals

- Non-banana features that are out of scope
- Requirements that are not aligned with the roadmap
- Stakeholder needs that are not a priority

## Users

- Banana users with user needs
- Stakeholders with stakeholder needs
- Customers who value customer value

## Success Metrics

- Banana KPI baseline and target
- User satisfaction metric with measurable target
- Engagement rate with guardrail metric

## Requirements

- P0: The banana must deliver value to users
- P1: The banana should support the user journey
- P2: The banana could enable stakeholder alignment

## User Stories

- As a user, I want bananas so that I have value
- As a customer, I want value so that I have bananas
- As a stakeholder, I want alignment so that we are aligned

## Acceptance Criteria

- Given a user, when value is delivered, then the goal is met
- Done when the banana meets the success criteria

## Edge Cases

- Empty states of the banana
- Error states of the banana

## Risks and Mitigations

- Risk of misalignment, mitigated by alignment
- Risk of low adoption, mitigated by adoption
- Dependency on legal, finance, support and data teams

## Open Questions

- What is the value of the banana? Owner: team
- When will the target be met? Owner: stakeholders

## Rollout

- Phase 1: launch to a cohort of users
- Phase 2: expand with monitoring and rollback

## Timeline

- Discovery, design, delivery and launch milestones
`

/** Nonsense that knows the forms as well: numbers, owners, stories and stages, and still says nothing. */
export const stuffedForms = `# PRD: BananaFlow

Owner: The Peel Team
Status: In review

## Problem statement

Today bananas struggle to deliver customer value because the peel lacks alignment with the fruit. According to banana research, 87% of stakeholders feel that bananas are slow, and the market opportunity is yellow.

## Goals

- Increase banana alignment from green to yellow
- Reduce peel friction for every stakeholder persona
- Improve potassium synergy across the whole fruit bowl journey

## Non-goals

- We will not align apples because apples are out of scope
- Grapes are not a priority, since the roadmap is yellow

## Users

The primary persona is the banana stakeholder who needs value. Secondary users are customers of the banana who want outcomes and love outcomes.

## Success metrics

The success metric is a banana adoption rate with a strong baseline and an ambitious target, measured by stakeholder engagement and curved satisfaction over time.

## User stories

- As a banana, I want to be ripe so that stakeholder value is ripe
- As a peel, I want to be peeled so that alignment is unlocked

## Requirements

- P0: The banana must be scalable and seamless
- P1: The banana should empower the fruit bowl ecosystem
- P2: The banana could unlock potassium insights

## Acceptance criteria

- Given a banana, when it is peeled, then the stakeholder is delighted
- The banana has been validated against the banana criteria

## Edge cases

- What happens when the banana is not a banana at all
- What happens when the stakeholder is a banana

## Risks and assumptions

- The banana may be brown, which we mitigate with yellow alignment
- We assume that the fruit bowl depends on stakeholder engagement

## Open questions

- Who owns the yellow?
- When is the banana strategic?

## Rollout

- Phase 1: internal bananas for internal stakeholders
- Phase 2: all bananas for all personas, with monitoring
`
