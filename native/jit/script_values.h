#pragma once

#include <functional>
#include <string>

#include <ATen/core/ivalue.h>
#include <ATen/core/jit_type.h>

#include "napi_setup.h"

namespace node_torch {

// Values of TorchScript, whose types nest. lib/jit/scriptValues.ts is the other side of this: maps and
// objects come and go as { keys, values }, so that no getter of the user's runs in here.

// `where` names the value in errors, such as "x[0]". Throws an ArgumentError when it does not fit the type.
c10::IValue toScriptValue(napi_env env, napi_value value, const c10::TypePtr& type, const std::string& where);

// Lists and tuples become arrays, a NamedTuple { kind: 'namedTuple', names, values }, a dictionary
// { kind: 'dict', stringKeys, keys, values }, and a module { kind: 'module', module } by `wrapModule`.
using WrapModule = std::function<napi_value(const c10::IValue&)>;
napi_value fromScriptValue(napi_env env, const c10::IValue& value, const WrapModule& wrapModule);

}  // namespace node_torch
