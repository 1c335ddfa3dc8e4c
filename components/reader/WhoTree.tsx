import type { Role, WhoNode } from '../../data/brief/brief'
import '../role-badge.css'
import { say } from '../../locales/say'
import { RoleBadge } from '../RoleBadge'

export interface WhoTreeProps {
  nodes: readonly WhoNode[]
  entityHref(entityId: string): string
}

/** The tree of who is involved, with each role said where it changes. */
export function WhoTree({ nodes, entityHref }: WhoTreeProps) {
  return (
    <ul class="who-tree">
      {nodes.map((node) => (
        <WhoBranch key={node.label} node={node} entityHref={entityHref} above={null} />
      ))}
    </ul>
  )
}

function WhoBranch(props: { node: WhoNode; above: Role | null; entityHref(entityId: string): string }) {
  const { node, above, entityHref } = props
  return (
    <li>
      <span class="who-line">
        {node.entityId ? (
          <a class={`role-name role-${node.role}`} dir="auto" lang="" href={entityHref(node.entityId)}>
            {node.label}
          </a>
        ) : (
          <span class="who-group" dir="auto" lang="">
            {node.label}
          </span>
        )}
        {/* A role holds for all below it, and is told once. */}
        {node.role !== above && node.label !== say(`role.${node.role}`) && <RoleBadge role={node.role} />}
        {node.disputed && <span class="disputed">{say('brief.disputed')}</span>}
      </span>
      {node.children.length > 0 && (
        <ul>
          {node.children.map((child) => (
            <WhoBranch key={child.label} node={child} above={node.role} entityHref={entityHref} />
          ))}
        </ul>
      )}
    </li>
  )
}
