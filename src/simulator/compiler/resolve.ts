/**
 * The resolver: which variable each name stands for, and which variables are shared.
 *
 * A variable is shared, and becomes a cell, where a function other than its own names it and it is assigned
 * after its declaration. The resolver walks the program once; on entering a scope it first declares all
 * that the scope's text declares, so each name can be looked up where it stands.
 */
import type * as t from "@babel/types";
import { ALLOWED_GLOBALS } from "./globals.ts";
import { declareBlock, declareVariables, declareVars } from "./declarations.ts";
import { Scope, type Binding, type BindingKind, type Owner, type Resolution } from "./scope.ts";
import { boundIdentifiers, children, isErased, parametersOf, withoutTypes } from "./syntax.ts";
import type { ClassNode, FunctionNode } from "./syntax.ts";

/**
 * Resolves every name of a module. Of a text that is to be executed, the names that its top declares, and those that nobody
 * declares, are the interpreter's: later texts have them too.
 */
export function resolve(program: t.Program, isExecuted = false): Resolution {
  return new Resolver(isExecuted).resolve(program);
}

/** True where a name may be reached before its declaration has run: earlier in the text, or from a function that is hoisted. */
function isEarly(node: t.Identifier, scope: Scope, binding: Binding): boolean {
  if (binding.liveFrom === 0) return false;
  let within: Owner | null = null;
  for (let at: Scope | null = scope; at && at.owner !== binding.scope.owner; at = at.parent)
    within = at.owner;
  const from = within === null ? node : ((within as { of?: t.Node }).of ?? (within as t.Node));
  return from.type === "FunctionDeclaration" || (from.start ?? 0) < binding.liveFrom;
}

/** True inside a function that is no arrow function. */
function hasArguments(scope: Scope): boolean {
  for (let at: Scope | null = scope; at; at = at.parent) {
    const { type } = at.owner as Partial<t.Node>;
    if (
      type !== undefined &&
      type !== "Program" &&
      type !== "ArrowFunctionExpression" &&
      type !== "StaticBlock"
    )
      return true;
  }
  return false;
}

class Resolver {
  readonly #scopes = new Map<t.Node, Scope>();
  readonly #bindings = new Map<t.Node, Binding>();
  readonly #early = new Set<t.Node>();
  readonly #globals: { node: t.Identifier; isAssigned: boolean }[] = [];
  readonly #bind = (identifier: t.Node, binding: Binding): void => {
    this.#bindings.set(identifier, binding);
  };

  /** The scope of the names that texts share, or null where they share none. */
  #main: Scope | null = null;
  readonly #isExecuted: boolean;

  constructor(isExecuted: boolean) {
    this.#isExecuted = isExecuted;
  }

  resolve(program: t.Program): Resolution {
    const scope = this.#open(program, null, program);
    if (this.#isExecuted) this.#main = scope;
    declareVars(program, scope, this.#bind);
    this.#block(program.body, scope);
    for (const binding of this.#main?.bindings.values() ?? []) {
      binding.isOfMain = binding.kind !== "import";
      binding.isReferenced = true;
    }
    return { scopes: this.#scopes, bindings: this.#bindings, early: this.#early, globals: this.#globals };
  }

  #open(node: t.Node, parent: Scope | null, owner: Owner): Scope {
    const scope = new Scope(parent, owner);
    this.#scopes.set(node, scope);
    return scope;
  }

  #block(statements: readonly t.Statement[], scope: Scope): void {
    declareBlock(statements, scope, this.#bind);
    for (const statement of statements) this.#visit(statement, scope);
  }

  #all(nodes: readonly (t.Node | null | undefined)[], scope: Scope): void {
    for (const node of nodes) if (node) this.#visit(node, scope);
  }

  #visit(node: t.Node, scope: Scope): void {
    if (isErased(node)) return;
    switch (node.type) {
      case "Identifier":
        return this.#reference(node, scope, false);
      case "BlockStatement":
        return this.#block(node.body, this.#open(node, scope, scope.owner));
      case "VariableDeclaration":
        for (const { id, init } of node.declarations) {
          if (node.kind === "var") this.#varPattern(id, scope);
          else this.#patternParts(id, scope);
          if (init) this.#visit(init, scope);
        }
        return;
      case "AssignmentExpression":
        this.#target(node.left, scope);
        return this.#visit(node.right, scope);
      case "UpdateExpression":
        return this.#target(node.argument, scope);
      case "ForStatement":
        return this.#for(node, scope);
      case "ForOfStatement":
      case "ForInStatement":
        return this.#forEach(node, scope);
      case "SwitchStatement":
        return this.#switch(node, scope);
      case "CatchClause":
        return this.#catch(node, scope);
      case "FunctionDeclaration":
      case "FunctionExpression":
      case "ArrowFunctionExpression":
        return this.#function(node, scope);
      case "ObjectMethod":
        if (node.computed) this.#visit(node.key, scope);
        return this.#function(node, scope);
      case "ClassDeclaration":
      case "ClassExpression":
        return this.#class(node, scope);
      case "MemberExpression":
      case "OptionalMemberExpression":
        this.#visit(node.object, scope);
        if (node.computed) this.#visit(node.property, scope);
        return;
      case "ObjectProperty":
        if (node.computed) this.#visit(node.key, scope);
        return this.#visit(node.value, scope);
      case "ClassAccessorProperty":
        if (node.value) this.#visit(node.value, scope);
        return;
      case "StaticBlock":
        return this.#staticBlock(node, scope);
      case "LabeledStatement":
        return this.#visit(node.body, scope);
      case "ExportNamedDeclaration":
        if (node.declaration) this.#visit(node.declaration, scope);
        else if (!node.source) this.#exports(node, scope);
        return;
      case "BreakStatement":
      case "ContinueStatement":
      case "MetaProperty":
      case "PrivateName":
      case "ImportDeclaration":
      case "ExportAllDeclaration":
      case "TSEnumDeclaration":
      case "TSModuleDeclaration":
      case "TSImportEqualsDeclaration":
      case "TSNamespaceExportDeclaration":
        return;
      default:
        return this.#all(children(node), scope);
    }
  }

  #reference(node: t.Identifier, scope: Scope, isAssigned: boolean): void {
    const binding = scope.find(node.name) ?? this.#outside(node, scope);
    if (!binding) {
      if (node.name === "arguments" && hasArguments(scope)) return;
      this.#globals.push({ node, isAssigned });
      return;
    }
    this.#bindings.set(node, binding);
    binding.isReferenced = true;
    if (binding.scope.owner !== scope.owner) binding.isCaptured = true;
    if (isAssigned) binding.assignments++;
    if (isEarly(node, scope, binding)) this.#early.add(node);
  }

  /** The variable for a name that an executed text takes from those before it, or null where it is none. */
  #outside({ name }: t.Identifier, scope: Scope): Binding | null {
    if (this.#main === null || ALLOWED_GLOBALS.has(name)) return null;
    return name === "arguments" && hasArguments(scope) ? null : this.#main.declare(name, "outside");
  }

  /** What an assignment assigns to: its names are assigned, the rest of it is evaluated. */
  #target(node: t.Node, scope: Scope): void {
    const target = withoutTypes(node);
    switch (target.type) {
      case "Identifier":
        return this.#reference(target, scope, true);
      case "AssignmentPattern":
        this.#target(target.left, scope);
        return this.#visit(target.right, scope);
      case "RestElement":
        return this.#target(target.argument, scope);
      case "ArrayPattern":
        for (const element of target.elements) if (element) this.#target(element, scope);
        return;
      case "ObjectPattern":
        for (const property of target.properties) {
          if (property.type === "RestElement") {
            this.#target(property.argument, scope);
          } else {
            if (property.computed) this.#visit(property.key, scope);
            this.#target(property.value, scope);
          }
        }
        return;
      default:
        return this.#visit(target, scope);
    }
  }

  /** The defaults and computed keys of a declaration's pattern, whose names are bound already. */
  #patternParts(pattern: t.Node, scope: Scope): void {
    switch (pattern.type) {
      case "AssignmentPattern":
        this.#patternParts(pattern.left, scope);
        return this.#visit(pattern.right, scope);
      case "RestElement":
        return this.#patternParts(pattern.argument, scope);
      case "ArrayPattern":
        for (const element of pattern.elements) if (element) this.#patternParts(element, scope);
        return;
      case "ObjectPattern":
        for (const property of pattern.properties) {
          if (property.type === "RestElement") {
            this.#patternParts(property.argument, scope);
          } else {
            if (property.computed) this.#visit(property.key, scope);
            this.#patternParts(property.value, scope);
          }
        }
        return;
      default:
        return;
    }
  }

  #varPattern(pattern: t.Node, scope: Scope): void {
    for (const identifier of boundIdentifiers(pattern)) {
      // A `catch (e)` between the `var e` and its function takes the assignment: the name has to be looked up.
      const binding = scope.find(identifier.name);
      if (binding) this.#bindings.set(identifier, binding);
    }
    this.#patternParts(pattern, scope);
  }

  #for(node: t.ForStatement, outer: Scope): void {
    const scope = this.#open(node, outer, outer.owner);
    if (node.init?.type === "VariableDeclaration" && node.init.kind !== "var") {
      declareVariables(node.init, scope, this.#bind);
    }
    this.#all([node.init, node.test, node.update, node.body], scope);
  }

  #forEach(node: t.ForOfStatement | t.ForInStatement, outer: Scope): void {
    this.#visit(node.right, this.#withoutNamesOf(node.left, outer));
    const scope = this.#open(node, outer, outer.owner);
    if (node.left.type !== "VariableDeclaration") {
      this.#target(node.left, scope);
    } else {
      if (node.left.kind !== "var") declareVariables(node.left, scope, this.#bind);
      this.#visit(node.left, scope);
    }
    this.#visit(node.body, scope);
  }

  /** The scope of what a loop goes over, in which the loop's own variables cannot be used. */
  #withoutNamesOf(left: t.Node, outer: Scope): Scope {
    if (left.type !== "VariableDeclaration" || left.kind === "var") return outer;
    const scope = new Scope(outer, outer.owner);
    for (const { id } of left.declarations) {
      for (const { name } of boundIdentifiers(id)) scope.declare(name, "dead");
    }
    return scope;
  }

  #switch(node: t.SwitchStatement, outer: Scope): void {
    this.#visit(node.discriminant, outer);
    const scope = this.#open(node, outer, outer.owner);
    const statements = node.cases.flatMap((clause) => clause.consequent);
    declareBlock(statements, scope, this.#bind);
    // Any case may be the one that is entered first.
    for (const binding of scope.bindings.values()) if (binding.liveFrom > 0) binding.liveFrom = Infinity;
    for (const clause of node.cases) this.#all([clause.test, ...clause.consequent], scope);
    if (statements.some((statement) => statement.type === "FunctionDeclaration")) {
      for (const binding of scope.bindings.values()) {
        binding.isDeclaredAhead = binding.isCaptured && binding.declaredFunction === null;
      }
    }
  }

  #catch(node: t.CatchClause, outer: Scope): void {
    const scope = this.#open(node, outer, outer.owner);
    if (node.param) this.#declarePattern(node.param, scope, "catch");
    this.#visit(node.body, scope);
  }

  #declarePattern(pattern: t.Node, scope: Scope, kind: BindingKind): void {
    for (const identifier of boundIdentifiers(pattern)) {
      this.#bindings.set(identifier, scope.declare(identifier.name, kind));
    }
    this.#patternParts(pattern, scope);
  }

  #function(node: FunctionNode, outer: Scope): void {
    let parent = outer;
    if (node.type === "FunctionExpression" && node.id) {
      parent = new Scope(outer, outer.owner);
      this.#bindings.set(node.id, parent.declare(node.id.name, "self"));
    }
    const scope = this.#open(node, parent, node);
    const parameters = parametersOf(node);
    const hasDefaults = parameters.some((parameter) => parameter.type === "AssignmentPattern");
    for (const parameter of parameters) {
      for (const identifier of boundIdentifiers(parameter)) {
        const binding = scope.declare(identifier.name, "parameter");
        // With defaults, a parameter is there once those before it have been evaluated.
        if (hasDefaults) binding.liveFrom = parameter.end!;
        this.#bindings.set(identifier, binding);
      }
    }
    for (const parameter of parameters) this.#patternParts(parameter, scope);
    if (node.body.type !== "BlockStatement") return this.#visit(node.body, scope);
    const bodyScope = this.#open(node.body, scope, node);
    declareVars(node.body, bodyScope, this.#bind);
    this.#block(node.body.body, bodyScope);
  }

  #class(node: ClassNode, outer: Scope): void {
    const scope = this.#open(node, outer, outer.owner);
    if (node.id && node.type === "ClassExpression") this.#bind(node.id, scope.declare(node.id.name, "self"));
    else if (node.id) scope.declare(node.id.name, "self");
    if (node.superClass) this.#beforeClass(node, node.superClass, scope);
    const fields: Owner = { of: node, isStatic: false };
    const statics: Owner = { of: node, isStatic: true };
    for (const member of node.body.body) {
      if (isErased(member)) continue;
      if ("computed" in member && member.computed) this.#beforeClass(node, member.key, scope);
      if (member.type === "ClassMethod" || member.type === "ClassPrivateMethod") {
        this.#function(member, scope);
      } else if (member.type === "ClassProperty" || member.type === "ClassPrivateProperty") {
        if (member.value) this.#visit(member.value, new Scope(scope, member.static ? statics : fields));
      } else {
        this.#visit(member, scope);
      }
    }
  }

  /** What is evaluated while the class is not there yet, which its own name stands for in it. */
  #beforeClass({ id }: ClassNode, part: t.Node, scope: Scope): void {
    const own = id ? scope.bindings.get(id.name) : undefined;
    if (own) own.liveFrom = Infinity;
    this.#visit(part, scope);
    if (own) own.liveFrom = 0;
  }

  #staticBlock(node: t.StaticBlock, outer: Scope): void {
    const scope = this.#open(node, outer, node);
    declareVars(node, scope, this.#bind);
    this.#block(node.body, scope);
  }

  #exports(node: t.ExportNamedDeclaration, scope: Scope): void {
    for (const specifier of node.specifiers) {
      // What is not a variable here is a type, or the parser has said that it is not there.
      if (specifier.type !== "ExportSpecifier" || specifier.local.type !== "Identifier") continue;
      if (scope.find(specifier.local.name)) this.#visit(specifier.local, scope);
    }
  }
}
